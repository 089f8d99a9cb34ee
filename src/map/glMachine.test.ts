import { expect, it } from 'vitest';
import { isSoftwareRenderer } from './glMachine.ts';

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)', true],
  ['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)', false],
  ['Mali-G78', false],
])('%s is software: %s', (name, isSoftware) => {
  expect(isSoftwareRenderer(name)).toBe(isSoftware);
});
