import type { Facts } from '../content/facts.ts';
import type { Question, SectionText, StepText } from '../content/section.ts';
import type { Guesses } from '../content/teach/activity-schema.ts';
import { besidePictures, cut, type Part } from '../content/lesson.ts';
import { phrase } from '../words/index.ts';

/** A question with the step that asks it and that step's lengths of lesson. */
interface Asked extends Question {
	lengths: string;
	step: StepText;
}

/** One slide of the deck; `lengths` are the minutes of the lessons that show it, and `story` is where the story tells it. */
export type Slide = { id: string; title: string; lengths: string; story: string } & (
	{ kind: 'title' | 'end' } | ({ section: SectionText; number: number } & InSection)
);
type InSection =
	| { kind: 'opener' }
	| { kind: 'step'; step: StepText }
	| { kind: 'questions'; asks: Asked[] }
	| { kind: 'guess-gap'; guess: NonNullable<Guesses['gap']> }
	| { kind: 'guess-dates'; guess: NonNullable<Guesses['dates']> };

/** A slide of one kind. */
export type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

/** At most this many questions stand on one slide, so that each can be read from the last row. */
const most = 2;

/** What a class is asked before this step. */
function guessesBefore({ id }: StepText, { gap, dates }: Guesses) {
	return [
		...(gap?.before === id ? [{ kind: 'guess-gap' as const, title: gap.title, guess: gap }] : []),
		...(dates?.before === id ? [{ kind: 'guess-dates' as const, title: dates.title, guess: dates }] : []),
	];
}

/** The slides of the whole deck in their order; shorter lessons leave out those that do not name their length. */
export function slides({ sections, story }: Pick<Facts, 'sections' | 'story'>, guesses: Guesses): Slide[] {
	const { lengths: all } = story;
	const lengthsOf = (test: (kept: Part) => boolean): string =>
		all.filter((length) => cut({ sections, story }, length).some(test)).join(' ');
	const ofSteps = (...few: StepText[]): string => lengthsOf(({ steps }) => few.some((step) => steps.includes(step)));
	const inSection = (section: SectionText, index: number): Slide[] => {
		const number = index + 1;
		const asks = section.steps.flatMap((step) => step.asks.map((ask) => ({ ...ask, step, lengths: ofSteps(step) })));
		const { slug, title } = section;
		const at = { story: slug, section, number };
		return [
			{ kind: 'opener', id: slug, title, lengths: lengthsOf((part) => part.section === section), ...at },
			...section.steps.flatMap((step): Slide[] => {
				const ofIt = { ...at, lengths: ofSteps(step), story: step.id };
				return [
					...guessesBefore(step, guesses).map((guess): Slide => ({ ...guess, id: guess.kind, ...ofIt })),
					{ kind: 'step', id: step.id, title: step.title, step, ...ofIt },
				];
			}),
			...besidePictures(asks, most).map((few, i): Slide => ({
				kind: 'questions',
				id: `questions-${slug}${i > 0 ? `-${i + 1}` : ''}`,
				title: phrase('slides.questions', { title, number: i > 0 ? ` (${i + 1})` : '' }),
				lengths: ofSteps(...few.map(({ step }) => step)),
				asks: few,
				...at,
			})),
		];
	};
	return [
		{ kind: 'title', id: 'title', title: story.title, lengths: all.join(' '), story: '' },
		...sections.flatMap(inSection),
		{ kind: 'end', id: 'end', title: phrase('slides.theEnd'), lengths: all.join(' '), story: '' },
	];
}

/** The figure beside a slide's words: that of its step, of a section's first, of the step that is asked of, the map before it tells the distance, or none. */
export function pictureOf(slide: Slide, { map }: Facts['figures']): { figure: string; state: string } | undefined {
	if (slide.kind === 'step') return slide.step;
	if (slide.kind === 'opener') return slide.section.steps[0];
	if (slide.kind === 'questions') return slide.asks[0]?.step;
	const opens = slide.kind === 'title' || slide.kind === 'guess-gap';
	return opens && map ? { figure: 'map', state: map.opening } : undefined;
}
