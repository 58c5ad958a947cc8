import type { Facts } from '../../build/facts.ts';
import { stateLink, stateText } from '../../build/steps.ts';
import heights from '../../lib/embed-heights.json' with { type: 'json' };
import { heightUpTo, storyWindow, type Heights } from '../../lib/embed-heights.ts';
import { oEmbed, type OEmbed } from '../../lib/oembed.ts';
import { absolute } from '../../site.ts';
import { mainPicture, mainStates } from './names.ts';

/** What has an answer of its own: each figure, and the story. */
export const oEmbedNames = [...Object.keys(mainStates), 'story'];

const measured: Heights = heights;

/** The answer for a figure or for the story, whose frame is a window to scroll in. */
export function oEmbedOf(facts: Facts, name: string): OEmbed {
	const { story } = facts;
	const state = mainStates[name];
	const picture = mainPicture(name);
	const shared = {
		src: absolute(`/embed/${name}/`),
		provider: { name: story.title, address: absolute('/') },
		thumbnail: { ...picture, address: absolute(picture.path) },
	};
	if (state === undefined) return oEmbed({ ...shared, title: story.title, link: absolute('/'), height: storyWindow });
	return oEmbed({
		...shared,
		title: `${stateText(facts, name, state).title} · ${story.title}`,
		link: absolute(stateLink(facts, name, state)),
		// The reader may change the state, so the frame has room for the highest.
		height: Math.max(...Object.values(measured[name] ?? {}).map((each) => heightUpTo(each, 660))),
	});
}
