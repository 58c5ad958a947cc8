import type { Facts } from '../content/facts.ts';
import type { FigureTable } from '../site/data-package/package.ts';
import { figureOf, figuresIn } from './index.ts';

/** What each figure of the story is drawn from, as a table of the data package. */
export const figureTables = (facts: Facts): FigureTable[] =>
	figuresIn(facts).map((name) => {
		const figure = figureOf(name);
		return { figure: name, heading: figure.heading, rows: figure.rows(facts) };
	});
