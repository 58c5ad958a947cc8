import type { Frame } from '../../kit/frame.ts';
import type { Land } from '../land/land.ts';
import { picture, picturing } from '../model.ts';
import type { Picture } from '../picture.ts';
import type { MapData } from '../types.ts';
import type { View } from '../view.ts';

/** Keeps the pictures of a map's states for a frame that may change, made ahead so that showing one is quick. */
export function pictures(data: MapData, land: Land, frame: () => Frame, signal: AbortSignal) {
	let made = new Map<string, Picture>();
	let working = false;
	/** Works a state's own picture out part by part, each when `pause` is over. */
	async function prepare(state: string, pause: () => Promise<unknown>): Promise<void> {
		const kept = made;
		const work = picturing(data, state, frame(), land);
		for (let part = work.next(); ; part = work.next()) {
			if (part.done) return void kept.set(state, part.value);
			await pause();
		}
	}
	return {
		/** The picture of a state in its own view. */
		own(state: string): Picture {
			const known = made.get(state) ?? picture(data, state, frame(), land);
			made.set(state, known);
			return known;
		},
		/** The picture of a state in the reader's view. */
		moved: (state: string, view: View) => picture(data, state, frame(), land, view),
		prepare,
		/** Works out the others whenever the page has nothing else to do. */
		async ahead(): Promise<void> {
			// Safari tells of no idle time; there a pause stands for it, long enough for a reader's scroll to come between.
			const idle = () =>
				new Promise((resolve) => {
					if ('requestIdleCallback' in window) requestIdleCallback(resolve);
					else setTimeout(resolve, 100);
				});
			if (working) return;
			working = true;
			for (;;) {
				await idle();
				const next = Object.keys(data.states).find((id) => !made.has(id));
				if (next === undefined || signal.aborted) break;
				await prepare(next, idle);
			}
			working = false;
		},
		/** Lets go of pictures made for another size of the frame. */
		forget: () => (made = new Map<string, Picture>()),
	};
}
