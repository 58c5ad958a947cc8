import { expect, test, vi } from 'vitest';
import { onStep, watchLine } from './line.ts';

/** The observers that were made, each with what it observes. */
const made: { tell: IntersectionObserverCallback; of: Element[] }[] = [];
class Observed {
	readonly #one: (typeof made)[number];
	constructor(tell: IntersectionObserverCallback) {
		this.#one = { tell, of: [] };
		made.push(this.#one);
	}
	observe(element: Element): void {
		this.#one.of.push(element);
	}
	disconnect(): void {
		this.#one.of = [];
	}
}

test('the step that is read is the last that came to the line and has not left it, however many frames are told of at once', async () => {
	vi.stubGlobal('IntersectionObserver', Observed);
	document.body.innerHTML = '<div class="step" id="a"></div><div class="step" id="b"></div>';
	const read: string[] = [];
	onStep(({ id }) => read.push(id));
	watchLine();
	const steps = made.find(({ of }) => of.some(({ id }) => id === 'a'));
	const tell = async (...frames: [id: string, isIntersecting: boolean][]): Promise<string[]> => {
		const entries = frames.map(([id, isIntersecting]) => ({ target: document.getElementById(id), isIntersecting }));
		steps?.tell(entries as unknown as IntersectionObserverEntry[], {} as IntersectionObserver);
		await new Promise((done) => setTimeout(done));
		return read.splice(0);
	};
	expect(await tell(['a', true], ['b', false])).toEqual(['a']);
	expect(await tell(['a', false], ['a', true], ['a', false], ['b', true])).toEqual(['b']);
	// Both cross the line, and the one that came goes again.
	expect(await tell(['a', true])).toEqual(['a']);
	expect(await tell(['a', false])).toEqual(['b']);
	// What is left for a gap between steps and comes again is told again, as its figure may have been moved on by hand.
	expect(await tell(['b', false])).toEqual([]);
	expect(await tell(['b', true])).toEqual(['b']);
});
