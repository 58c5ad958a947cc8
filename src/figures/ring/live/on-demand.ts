import type { Running } from './run.ts';

interface Options {
	begin: () => Promise<Running>;
	/** What a ring does first that has just begun. */
	greet: (ring: Running) => void;
	lost: (error: unknown) => void;
}

/** A ring that begins once, when it is first used; where that fails, the next use tries again. */
export function onDemand({ begin, greet, lost }: Options) {
	let running: Promise<Running> | undefined;
	/** Begins the ring, once, and lets it do something; what stands it elsewhere has no use for a greeting. */
	async function use(act: (ring: Running) => void, greeted = true): Promise<void> {
		const fresh = !running;
		try {
			running ??= begin();
			const ring = await running;
			if (fresh && greeted) greet(ring);
			act(ring);
		} catch (error) {
			running = undefined;
			lost(error);
		}
	}
	return {
		use,
		begun: () => running !== undefined,
		destroy: () => void running?.then((ring) => ring.destroy()),
	};
}

/** How what a reader presses gets at the ring, whether it has begun or not. */
export type Use = ReturnType<typeof onDemand>['use'];
