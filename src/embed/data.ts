import type { Facts } from '../content/facts.ts';
import type { StepText } from '../content/section.ts';
import { stateText } from '../content/steps.ts';
import { dataOf, stateLink, tourOf } from '../figures/index.ts';
import { pack } from '../figures/kit/tour/pack.ts';
import { longDate } from '../words/dates.ts';
import { href } from '../site/href.ts';
import { statePicture } from '../figures/kit/picture-names.ts';
import type { SceneStart } from '../content/scenes.ts';
import { phrases } from '../words/index.ts';

/** What travels in an embedded page. */
export type EmbedData = ReturnType<typeof embedData>;

/** One step: which state it shows, and for a scene what it says in one sentence. */
type EmbedStep = Pick<StepText, 'state' | 'title'> & { link: string; key?: string };

/** The page of one figure that starts in `state`, with what its live part is given; of one scene alone if it is named. */
export function embedData(facts: Facts, figure: string, state: string, scene?: string) {
	/** Those of the story that show this figure, in its order. */
	const steps = facts.sections
		.flatMap((section) => section.steps)
		.filter((step) => (scene === undefined ? step.figure === figure : step.scene === scene))
		.map(({ id, state: shown, title, key }): EmbedStep => {
			const step = { state: shown, title, link: href(`/#${id}`) };
			return scene === undefined ? step : { ...step, key };
		});
	const states = Object.entries(facts.states[figure] ?? {}).map(([id, { title, finding, alt }]) => {
		const link = steps.find((step) => step.state === id)?.link ?? href(stateLink(facts, figure, id));
		return [id, { title, finding, alt, link }] as const;
	});
	// Throws where the figure has no such state.
	stateText(facts, figure, state);
	return {
		figure,
		state,
		data: dataOf(facts, figure),
		states: Object.fromEntries(states),
		steps,
		/** Its words are nearly all among those of `data` and of the table beside it, and cost a fraction here of what they would in its script. */
		tour: pack(tourOf(facts, figure)),
		...versionOf(facts),
		of: phrases('embed.embedFigure.of').of,
	};
}

/** The story's version and the versions that corrected it, in the order of their dates, and what is said of a pin, for `pinOf`. */
export const versionOf = ({ story: { version, corrections } }: Facts) => ({
	version,
	fixes: [...Map.groupBy(corrections, (one) => one.version).values()]
		.flatMap(([first]) => first ?? [])
		.toSorted((a, b) => a.date.localeCompare(b.date))
		.map((one) => ({ version: one.version, date: longDate(one.date) })),
	pin: phrases('embed.pin.now', 'embed.pin.older', 'embed.pin.corrected', 'embed.pin.same'),
});

/** What a head has to say; paths are without the base but for `canonical`, the story's place. */
export type EmbedHead = ReturnType<typeof embedHead>;

/** What the head of an embedded page says of it: of a figure in a state, or of a scene by its own title. */
export function embedHead(facts: Facts, { figure, state, states }: EmbedData, scene?: SceneStart) {
	const { title = '', finding = '', link = '' } = states[state] ?? {};
	return {
		/** A figure's name, or `story`. */
		name: figure,
		title: `${scene?.title ?? title} · ${facts.story.title}`,
		description: finding,
		canonical: scene ? href(scene.link) : link,
		/** Which answer of oEmbed is this page's: `map/gap`, `scene/the-gap`, `story`. */
		answer: scene ? `scene/${scene.scene}` : figure,
		picture: statePicture(facts, figure, state).path,
	};
}
