import type { Facts } from './facts.ts';
import { oldScenesOf } from './moved.ts';

/**
 * Every scene in the story's order as a page of its own: the figure and state that it begins with, a title of its section and
 * its first step, the path of that step without the base, and the ids under which it stands, its own and those of scenes that
 * it took the place of.
 */
export function scenesOf({ sections, moved }: Facts) {
	const steps = sections.flatMap((section) => section.steps.map((step) => ({ ...step, section })));
	return steps
		.filter(({ scene }, index) => scene && steps.findIndex((step) => step.scene === scene) === index)
		.map(({ id, title, scene, figure, state, section }) => {
			const played = steps.filter((step) => step.scene === scene).map((step) => step.id);
			const ids = [scene, ...oldScenesOf(moved, scene, played)];
			return { scene, figure, state, title: `${section.title}: ${title}`, link: `/#${id}`, ids };
		});
}

export type SceneStart = ReturnType<typeof scenesOf>[number];
