/** `npm start`: installs what is missing, builds when the sources are newer than dist, serves the built site. */
import { isBuilt } from './freshness.mjs';
import { ensurePackages, npm } from './packages.mjs';

ensurePackages();

if (!isBuilt()) {
  console.log('Building the atlas …');
  if (npm(['run', '--silent', 'build']) !== 0) {
    console.error('The build failed: see the messages above.');
    process.exit(1);
  }
}

const { serve } = await import('./server.mjs');
const port = process.env.PORT ? Number(process.env.PORT) : undefined;
const host = process.env.HOST ?? '127.0.0.1';

try {
  const { address, stop } = await serve({ port, host });
  console.log(`The Inequality Atlas is at ${address}  (stop with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stop().then(() => process.exit(0)));
} catch (problem) {
  const busy = problem.code === 'EADDRINUSE';
  console.error(
    busy
      ? `Port ${process.env.PORT} is in use: set PORT to another one.`
      : `The server did not start: ${problem.message}`,
  );
  process.exit(1);
}
