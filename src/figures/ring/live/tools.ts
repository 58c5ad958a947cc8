import { copyText } from '../../../site/copy.ts';
import { locate } from '../locate.ts';
import type { Home, RingData } from '../model.ts';
import type { Use } from './on-demand.ts';
import { panel } from './panel.ts';
import { searchFor } from './search.ts';

/** The ring's panel with a search field, and what each of its buttons does to a ring; `address` is what it copies. */
export function toolsFor(data: RingData, home: () => Home, use: Use, address: () => string) {
	const { words } = data;
	const search = searchFor(words, use);
	const tools = panel(search.root, home().sentence, data, {
		start: () => search.input.focus(),
		locate() {
			tools.note(words.asking);
			locate(words).then(
				(point) => void use((ring) => ring.stand(point), false),
				(error: unknown) => tools.note(error instanceof Error ? error.message : String(error)),
			);
		},
		copy() {
			const shown = address();
			// Where the clipboard is closed to pages the address itself is shown, to be copied by hand.
			void copyText(shown).then((copied) => tools.note(copied ? words.copied : shown));
		},
		home: () => {
			search.input.value = '';
			void use((ring) => ring.stand(home()), false);
		},
		nudge: (east, north) => void use((ring) => ring.nudge(east, north)),
		zoom: (steps) => void use((ring) => ring.zoom(steps)),
	});
	return tools;
}
