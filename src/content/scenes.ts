import type { Facts } from './facts.ts';
import { oldScenesOf } from './moved.ts';

/** A scene of the story as a page of its own: what it begins with, where the story tells it, and its title. */
export interface SceneStart {
	scene: string;
	figure: string;
	state: string;
	title: string;
	/** The path, without the base, of its first step. */
	link: string;
	/** The ids under which it stands: its own, and those of scenes that it took the place of. */
	ids: string[];
}

/** Every scene in the story's order; titled by its section and its first step. */
export function scenesOf({ sections, moved }: Facts): SceneStart[] {
	const steps = sections.flatMap((section) => section.steps.map((step) => ({ ...step, section })));
	return steps
		.filter(({ scene }, index) => scene && steps.findIndex((step) => step.scene === scene) === index)
		.map(({ id, title, scene, figure, state, section }) => {
			const played = steps.filter((step) => step.scene === scene).map((step) => step.id);
			const ids = [scene, ...oldScenesOf(moved, scene, played)];
			return { scene, figure, state, title: `${section.title}: ${title}`, link: `/#${id}`, ids };
		});
}
