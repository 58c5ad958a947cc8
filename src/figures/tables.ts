import type { Facts } from '../content/facts.ts';
import { room } from './index.ts';

type Table = (props: { facts: Facts }) => unknown;

/** Each figure's data as a real table; apart from the registry, as a page has the styles of all that it imports. */
export const tables = room(import.meta.glob<Table>('./*/Table.astro', { eager: true, import: 'default' }));
