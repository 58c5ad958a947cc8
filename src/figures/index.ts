import type { Facts } from '../content/facts.ts';
import { didYouMean } from '../content/problem.ts';
import { mainState } from '../content/steps.ts';
import { citeClaim, citeFigure, citeStory, type Citable } from '../site/cite/citations.ts';
import type { FigureTable } from '../site/data-package/package.ts';
import type { Frame } from './kit/frame.ts';
import type { Figure } from './kit/manifest.ts';
import { makeTour, type MakeStops } from './kit/tour/make.ts';
import type { Tour } from './kit/tour/types.ts';

type Still = (facts: Facts, state: string, frame: Frame) => string;
type Data = (facts: Facts) => unknown;

/** The modules of one room over all folders of figures, by the figures' names. */
export const room = <T>(modules: Record<string, T>): Record<string, T> =>
	Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? path, module]));

const manifests = room(import.meta.glob<Figure>('./*/figure.ts', { eager: true, import: 'figure' }));
const stills = room(import.meta.glob<Still>('./*/still.ts', { eager: true, import: 'still' }));
const data = room(import.meta.glob<Data>('./*/data.ts', { eager: true, import: 'figureData' }));
const stops = room(import.meta.glob<MakeStops>('./*/stops.ts', { eager: true, import: 'stops' }));

/** What one room of the figures has of a figure; throws when it has nothing, which a figure of the story has. */
function have<T>(all: Record<string, T>, figure: string, file: string): T {
	const found = all[figure];
	if (!found) throw new Error(`There is no src/figures/${figure}/${file}${didYouMean(figure, Object.keys(all))}`);
	return found;
}

/** The manifest of a figure. */
export const figureOf = (figure: string): Figure => have(manifests, figure, 'figure.ts');

/** The writer of a figure's build-time SVG. */
export const stillOf = (figure: string): Still => have(stills, figure, 'still.ts');

/** What a figure's live part is given as data. */
export const dataOf = (facts: Facts, figure: string): unknown => have(data, figure, 'data.ts')(facts);

/** The tour of a figure of the story. */
export const tourOf = (facts: Facts, figure: string): Tour => makeTour(facts, figure, figureOf(figure), stops[figure]);

/** The figures of the story, in the order in which it first shows them. */
export const figuresIn = ({ states }: Facts): string[] => Object.keys(states);

/** What each figure of the story is drawn from, as a table of the data package. */
export const figureTables = (facts: Facts): FigureTable[] =>
	figuresIn(facts).map((name) => {
		const figure = figureOf(name);
		return { figure: name, heading: figure.heading, rows: figure.rows(facts) };
	});

/** The path, without the base, of the place that shows a state: its first step of the story, else the figure's own page. */
export function stateLink({ sections }: Facts, figure: string, state: string): string {
	const steps = sections.flatMap((section) => section.steps);
	const step = steps.find((one) => one.figure === figure && one.state === state);
	return step ? `/#${step.id}` : (figureOf(figure).page ?? '/');
}

/** A figure, at the place of the story that shows its main state. */
export const citableFigure = (facts: Facts, figure: string): Citable =>
	citeFigure(facts, figure, figureOf(figure).heading, stateLink(facts, figure, mainState(facts, figure)));

/** Everything that can be cited: the story, its figures, and every claim. */
export const citables = (facts: Facts): Citable[] => [
	citeStory(facts),
	...figuresIn(facts).map((figure) => citableFigure(facts, figure)),
	...Object.keys(facts.claims).map((id) => citeClaim(facts, id)),
];
