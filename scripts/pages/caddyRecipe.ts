import { embedHeaders, everything, pageHeaders, policyText, shared } from '../run/headers.mjs';
import { headerLines, type Headers } from './headerLines.ts';
import { ASK_AGAIN, ASSETS, CODE, DATA, EMBED_PAGE, NEVER, PAGE, SHARED, YEAR } from './recipeParts.ts';

/** A site of a Caddyfile (Caddy 2.6 or later). No two lines that set caching match one address: their order is Caddy's. */
export function caddyRecipe(): string {
  return `atlas.example {
	root * /srv/atlas
	file_server {
		precompressed br gzip
	}

	@embeds path_regexp ${EMBED_PAGE}
	@pages {
		path_regexp ${PAGE}
		not path_regexp ${EMBED_PAGE}
	}
	@code path_regexp ${CODE}
	@shared path_regexp ${SHARED}
	@assets path_regexp ${ASSETS}
	@release {
		path_regexp ${DATA}
		query v=*
	}
	@others {
		not path_regexp ${ASSETS}
		not {
			path_regexp ${DATA}
			query v=*
		}
	}
${block('*', everything)}
${block('@embeds', embedHeaders())}
${block('@pages', pageHeaders())}
${block('@code', { 'Content-Security-Policy': policyText("'self'") })}
${block('@shared', shared)}
${block('@assets', { 'Cache-Control': YEAR })}
${block('@release', { 'Cache-Control': YEAR })}
${block('@others', { 'Cache-Control': ASK_AGAIN })}

	handle_errors {
		header Cache-Control ${NEVER}
		respond "{http.error.status_code} {http.error.status_text}"
	}
}
`;
}

function block(matcher: string, headers: Headers): string {
  return `\theader ${matcher} {\n${headerLines(headers, (name, value) => `\t\t${name} "${value}"`)}\n\t}`;
}
