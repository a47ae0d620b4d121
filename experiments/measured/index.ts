/** Door of the room: a measured past and what of a run it is held against. */
export * from './measurements.ts';
export * from './observables.ts';
