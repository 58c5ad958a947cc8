import type { Facts } from '../content/facts.ts';
import { mainState } from '../content/steps.ts';
import { citeClaim, citeFigure, citeStory, type Citable } from '../site/cite/citations.ts';
import { figureOf, figuresIn, stateLink } from './index.ts';

/** A figure, at the place of the story that shows its main state. */
export const citableFigure = (facts: Facts, figure: string): Citable =>
	citeFigure(facts, figure, figureOf(figure).heading, stateLink(facts, figure, mainState(facts, figure)));

/** Everything that can be cited: the story, its figures, and every claim. */
export const citables = (facts: Facts): Citable[] => [
	citeStory(facts),
	...figuresIn(facts).map((figure) => citableFigure(facts, figure)),
	...Object.keys(facts.claims).map((id) => citeClaim(facts, id)),
];
