import type { Facts } from '../content/facts.ts';
import { stateText } from '../content/steps.ts';
import { pictureShapes, type PictureShape } from '../figures/kit/picture.ts';
import { credits } from '../figures/credits.ts';
import { longDate } from '../lib/dates.ts';
import heights from './embed-heights.json' with { type: 'json' };
import { measuredAt, storyWindow, type Heights } from './embed-heights.ts';
import type { Choice, Picture, Site } from './snippets.ts';
import { scenesOf } from '../content/scenes.ts';
import { mainStates, pictureName } from '../figures/kit/picture-names.ts';
import { language, phrase, phrases } from '../words/index.ts';

/** One entry of the gallery: what it is, and the choices of its start state. */
export interface Piece {
	name: string;
	heading: string;
	about: string;
	/** What the switch between its choices is called; none where there is only one. */
	switch?: string;
	choices: Choice[];
}

/** What is said of each figure; `noun` stands before a state's title in a frame's name. */
const figures = {
	map: {
		heading: phrase('newsroom.pieces.theMap'),
		noun: phrase('newsroom.pieces.map'),
		about: phrase('newsroom.pieces.islandsAndWaters'),
	},
	ladder: {
		heading: phrase('newsroom.pieces.theLadder'),
		noun: phrase('newsroom.pieces.chart'),
		about: phrase('newsroom.pieces.whatWasSaid'),
	},
	law: {
		heading: phrase('newsroom.pieces.theLaw'),
		noun: phrase('newsroom.pieces.diagram'),
		about: phrase('newsroom.pieces.theGatesThat'),
	},
	promises: {
		heading: phrase('newsroom.pieces.thePromises'),
		noun: phrase('newsroom.pieces.list'),
		about: phrase('newsroom.pieces.whoPromisedOr'),
	},
	ring: {
		heading: phrase('newsroom.pieces.your'),
		noun: phrase('newsroom.pieces.map'),
		about: phrase('newsroom.pieces.theDistanceLaid'),
	},
} as const;

type Figure = keyof typeof figures;
const measured = heights as Heights;

/** What every snippet says of the site whose root is this absolute address. */
export const siteOf = ({ story }: Facts, root: string): Site => ({
	root,
	name: story.title,
	licence: story.licence.text,
	asOf: longDate(story.checked),
	language: language.tag,
	words: phrases('newsroom.snippet.asOf', 'newsroom.snippet.sources'),
});

/** The pictures of a state; as PNG where it is the figure's main one, else as SVG. */
function filesOf(figure: Figure, state: string, theme: 'light' | 'dark'): { wide: Picture; narrow: Picture } {
	const type = mainStates[figure] === state ? 'png' : 'svg';
	const file = (shape: PictureShape): Picture => {
		const { width, height } = pictureShapes[shape];
		return { path: `pictures/${pictureName({ figure, state, shape, theme })}.${type}`, width, height };
	};
	return { wide: file('wide'), narrow: file('phone') };
}

/** The story's own, for sharing. */
const shared: Picture = { path: 'og.png', width: 1200, height: 630 };

/** One choice, whose picture is the still of a figure's state. One whose heights were never measured gets a common one, and a test says so. */
function choiceOf(facts: Facts, figure: Figure, state: string, more: Pick<Choice, 'id' | 'page' | 'link'>): Choice {
	const { title, finding, alt } = stateText(facts, figure, state);
	return {
		...more,
		title,
		finding,
		alt,
		heights: measured[more.page]?.[more.id] ?? [],
		pictures: { light: filesOf(figure, state, 'light'), dark: filesOf(figure, state, 'dark') },
		noun: figures[figure].noun,
		credit: credits[figure]?.short ?? '',
	};
}

/** Everything the gallery offers: each figure in all its states, each scene, and the whole story. */
export function pieces(facts: Facts): Piece[] {
	const steps = facts.sections.flatMap((section) => section.steps);
	const ofFigures = (Object.keys(figures) as Figure[]).map((name): Piece => {
		const states = Object.keys(facts.states[name]);
		const choices = states.map((state): Choice => {
			const step = steps.find((one) => one.figure === name && one.state === state);
			const link = step ? `#${step.id}` : name === 'ring' ? 'ring/' : '';
			const choice = choiceOf(facts, name, state, { id: state, page: name, link });
			return states.length > 1 ? { ...choice, state } : choice;
		});
		const { heading, about } = figures[name];
		return {
			name,
			heading,
			about,
			choices,
			...(states.length > 1 && { switch: phrase('newsroom.pieces.startsWith') }),
		};
	});
	const scenes = scenesOf(facts).map(({ scene, figure, state, title, link }): Choice => {
		const shown = { id: scene, page: `scene/${scene}`, link: link.slice(1) };
		return { ...choiceOf(facts, figure as Figure, state, shown), title, noun: phrase('newsroom.pieces.scene') };
	});
	const { title, description } = facts.story;
	const story: Choice = {
		id: 'story',
		title,
		finding: description,
		alt: phrase('newsroom.pieces.aMapOf', { title }),
		link: '',
		page: 'story',
		heights: measuredAt.map(() => storyWindow),
		pictures: { light: { wide: shared }, dark: { wide: shared } },
		noun: phrase('newsroom.pieces.story'),
		credit: credits.map?.short ?? '',
	};
	return [
		...ofFigures,
		{
			name: 'scene',
			heading: phrase('newsroom.pieces.aSceneStep'),
			about: phrase('newsroom.pieces.aFigureWith'),
			switch: phrase('newsroom.pieces.scene'),
			choices: scenes,
		},
		{
			name: 'story',
			heading: phrase('newsroom.pieces.theWholeStory'),
			about:
				'All sections laid flat, a picture above each step. With a script the frame has the story’s whole length; without, it is a window to read it in.',
			choices: [story],
		},
	];
}

/** The choice that an entry of the gallery starts with: a figure's main state, else the first. */
export const firstChoice = ({ name, choices }: Piece): Choice | undefined =>
	choices.find(({ id }) => id === mainStates[name]) ?? choices[0];
