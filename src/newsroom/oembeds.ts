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
		page: string,
		{ link, picture, ...own }: Pick<Framed, 'title' | 'link' | 'height'> & { picture: SharedPicture },
	): [string, Framed] => {
		const thumbnail = { ...picture, address: absolute(picture.path) };
		return [page, { ...own, provider, thumbnail, src: absolute(`/embed/${page}/`), link: absolute(link) }];
	};
	// The reader may change the state, so a frame has room for the highest.
	const highest = (paths: string[]): number => Math.max(...paths.map((path) => heightUpTo(heightsOf(path), 660)));
	const figures = Object.entries(facts.states).flatMap(([figure, states]) =>
		[undefined, ...Object.keys(states)].map((asked) => {
			const state = asked ?? mainState(facts, figure);
			return framed(asked ? `${figure}/${asked}` : figure, {
				title: `${stateText(facts, figure, state).title} · ${title}`,
				link: stateLink(facts, figure, state),
				height: highest(Object.keys(states).map((each) => `${figure}/${each}`)),
				picture: statePicture(facts, figure, state),
			});
		}),
	);
	const scenes = scenesOf(facts).map(({ scene, figure, state, link, ...own }) => {
		const page = `scene/${scene}`;
		const picture = statePicture(facts, figure, state);
		return framed(page, { title: `${own.title} · ${title}`, link, height: highest([page]), picture });
	});
	const story = framed('story', { title, link: '/', height: storyWindow, picture: storyPicture });
	return Object.fromEntries([...figures, ...scenes, story]);
}
