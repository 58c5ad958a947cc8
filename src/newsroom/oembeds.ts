import type { Facts } from '../content/facts.ts';
import { mainState, stateText } from '../content/steps.ts';
import { stateLink } from '../figures/index.ts';
import { heightUpTo, storyWindow } from './embed-heights.ts';
import { heightsOf } from './known-heights.ts';
import type { Framed } from './oembed.ts';
import { absolute } from '../site/href.ts';
import { scenesOf } from '../content/scenes.ts';
import { statePicture, storyPicture, type SharedPicture } from '../figures/kit/picture-names.ts';

/** What is framed by the answer for each page below /embed/, by its path there: figures, their states, scenes, the story. */
export function oEmbeds(facts: Facts): Record<string, Framed> {
	const { title } = facts.story;
	const provider = { name: title, address: absolute('/') };
	const framed = (
		name: string,
		own: Pick<Framed, 'title'> & { link: string; height: number },
		picture: SharedPicture,
	) => ({
		...own,
		provider,
		src: absolute(`/embed/${name}/`),
		link: absolute(own.link),
		thumbnail: { ...picture, address: absolute(picture.path) },
	});
	// The reader may change the state, so a frame has room for the highest.
	const highest = (page: string, states: string[]): number =>
		Math.max(...heightsOf(page, states).map((each) => heightUpTo(each, 660)));
	const figures = Object.entries(facts.states).flatMap(([figure, states]) =>
		[undefined, ...Object.keys(states)].map((asked): [string, Framed] => {
			const state = asked ?? mainState(facts, figure);
			const name = asked ? `${figure}/${asked}` : figure;
			const words = { title: `${stateText(facts, figure, state).title} · ${title}` };
			const place = { link: stateLink(facts, figure, state), height: highest(figure, Object.keys(states)) };
			return [name, framed(name, { ...words, ...place }, statePicture(facts, figure, state))];
		}),
	);
	const scenes = scenesOf(facts).map(({ scene, figure, state, link, ...own }): [string, Framed] => {
		const name = `scene/${scene}`;
		const words = { title: `${own.title} · ${title}`, link, height: highest(name, [scene]) };
		return [name, framed(name, words, statePicture(facts, figure, state))];
	});
	const story = framed('story', { title, link: '/', height: storyWindow }, storyPicture);
	return { ...Object.fromEntries([...figures, ...scenes]), story };
}
