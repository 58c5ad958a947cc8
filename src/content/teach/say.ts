import type { Problem } from '../problem.ts';
import type { Pack } from './schema.ts';

export type Path = readonly PropertyKey[];

/** Makes a problem at a place of one of the pack's files. */
export type Say = (file: keyof Pack, path: Path, message: string) => Problem;
