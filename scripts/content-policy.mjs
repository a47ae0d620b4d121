// What the page may load and do, for everything that serves it: the page says it itself, a server says it again and
// adds framing.

/** All of its own; WebAssembly for the column kernels, pictures it has drawn itself. */
const directives = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the page's own `<meta>`. */
export const pagePolicy = directives.join('; ');

/** For a server: a page cannot forbid to be framed. As in docs/hosting.md. */
export const headers = {
  'content-security-policy': `${pagePolicy}; frame-ancestors 'none'`,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
};
