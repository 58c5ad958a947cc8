import type { Facts } from '../content/facts.ts';
import type { Frame } from './kit/frame.ts';

type Still = (facts: Facts, state: string, frame: Frame) => string;
type Data = (facts: Facts) => unknown;
type Table = (props: { facts: Facts }) => unknown;

/** The modules of one room over all figure folders, by figure name. */
function room<T>(modules: Record<string, T>): Record<string, T> {
	return Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? path, module]));
}

/** The writer of each figure's build-time SVG. */
export const stills = room(import.meta.glob<Still>('./*/still.ts', { eager: true, import: 'still' }));

/** What each figure's live part is given as data. */
export const figureData = room(import.meta.glob<Data>('./*/data.ts', { eager: true, import: 'figureData' }));

/** Each figure's data as a real table. */
export const tables = room(import.meta.glob<Table>('./*/Table.astro', { eager: true, import: 'default' }));
