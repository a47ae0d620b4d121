/** Entry of this layer: one door a room, from the ground up. */
export * from './statistics/index.ts';
export * from './sampling/index.ts';
export * from './analysis/index.ts';
export * from './words/index.ts';
export * from './measured/index.ts';
export * from './documents/index.ts';
export * from './designs/index.ts';
export * from './telling/index.ts';
export * from './patterns/index.ts';
export * from './sweeps/index.ts';
export * from './versions/index.ts';
export * from './search/index.ts';
export * from './calibration/index.ts';
