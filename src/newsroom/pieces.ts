import type { Facts } from '../content/facts.ts';
import { mainState, stateText } from '../content/steps.ts';
import { pictureShapes, type PictureShape } from '../figures/kit/picture.ts';
import { figureOf, figuresIn, stateLink } from '../figures/index.ts';
import { sharedAlt } from '../site/words.ts';
import { absolute } from '../site/href.ts';
import { longDate } from '../words/dates.ts';
import { measuredAt, storyWindow } from './embed-heights.ts';
import { heightsOf } from './known-heights.ts';
import { statesOf } from './pictures.ts';
import type { Choice, Picture, Site } from './snippets.ts';
import { scenesOf } from '../content/scenes.ts';
import { pictureName, storyPicture, type PictureId } from '../figures/kit/picture-names.ts';
import { language, phrase, phrases } from '../words/index.ts';

/** One entry of the gallery: what it is, and the choices of its start state. */
export interface Piece {
	name: string;
	heading: string;
	about: string;
	/** For a figure the state that it starts with; only figures have a kit. */
	main?: string;
	/** What the switch between its choices is called; none where there is only one. */
	switch?: string;
	choices: Choice[];
}

/** What every snippet says of the site. */
export const siteOf = ({ story }: Facts): Site => ({
	root: absolute('/'),
	name: story.title,
	licence: story.licence.text,
	asOf: longDate(story.checked),
	language: language.tag,
	words: phrases('newsroom.snippet.asOf', 'newsroom.snippet.sources'),
});

/** The pictures of a state; as PNG where it is the figure's main one, else as SVG. */
function picturesOf(facts: Facts, figure: string, state: string): Choice['pictures'] {
	const type = mainState(facts, figure) === state ? 'png' : 'svg';
	const file = (theme: PictureId['theme'], shape: PictureShape): Picture => {
		const { width, height } = pictureShapes[shape];
		return { path: `pictures/${pictureName({ figure, state, shape, theme })}.${type}`, width, height };
	};
	const files = (theme: PictureId['theme']) => ({ wide: file(theme, 'wide'), narrow: file(theme, 'phone') });
	return { light: files('light'), dark: files('dark') };
}

/** The story's own, for sharing. */
const shared: Picture = { ...storyPicture, path: storyPicture.path.slice(1) };

/** One choice, whose picture is the still of a figure's state. */
function choiceOf(facts: Facts, figure: string, state: string, more: Pick<Choice, 'id' | 'page' | 'link'>): Choice {
	const { title, finding, alt } = stateText(facts, figure, state);
	const { noun, credit } = figureOf(figure);
	return {
		...more,
		title,
		finding,
		alt,
		heights: heightsOf(more.page.includes('/') ? more.page : `${more.page}/${more.id}`),
		pictures: picturesOf(facts, figure, state),
		noun,
		credit: credit.short,
	};
}

/** Everything the gallery offers: each figure in all its states, each scene, and the whole story. */
export function pieces(facts: Facts): Piece[] {
	const ofFigures = figuresIn(facts).map((name): Piece => {
		const states = statesOf(facts, name);
		const choices = states.map((state): Choice => {
			const link = stateLink(facts, name, state).slice(1);
			const choice = choiceOf(facts, name, state, { id: state, page: name, link });
			return states.length > 1 ? { ...choice, state } : choice;
		});
		// What the story says of its figure comes before what the figure says of itself.
		const own: Partial<Record<'heading' | 'about', string | undefined>> =
			facts.figures[name as keyof Facts['figures']] ?? {};
		const { heading = figureOf(name).heading, about = figureOf(name).about } = own;
		return {
			name,
			heading,
			about,
			choices,
			main: mainState(facts, name),
			...(states.length > 1 && { switch: phrase('newsroom.pieces.startsWith') }),
		};
	});
	const scenes = scenesOf(facts).map(({ scene, figure, state, title, link }): Choice => {
		const shown = { id: scene, page: `scene/${scene}`, link: link.slice(1) };
		return { ...choiceOf(facts, figure, state, shown), title, noun: phrase('newsroom.pieces.scene') };
	});
	const { title, description } = facts.story;
	const story: Choice = {
		id: 'story',
		title,
		finding: description,
		alt: sharedAlt(facts),
		link: '',
		page: 'story',
		heights: measuredAt.map(() => storyWindow),
		pictures: { light: { wide: shared }, dark: { wide: shared } },
		noun: phrase('newsroom.pieces.story'),
		credit: figureOf('map').credit.short,
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
			about: phrase('newsroom.pieces.allSectionsFlat'),
			choices: [story],
		},
	];
}

/** The choice that an entry of the gallery starts with: a figure's main state, else the first. */
export const firstChoice = ({ main, choices }: Piece): Choice | undefined =>
	choices.find(({ id }) => id === main) ?? choices[0];
