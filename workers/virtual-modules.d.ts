/** Made by `vite-plugins/engine-identity.ts`. */
declare module 'virtual:engine-identity' {
  export const identity: string;
  export const patterns: string;
}
