import { startMenus } from '../../site/menus.ts';
import { startMarks } from '../../site/vocabulary/leave-marks.ts';
import { words } from './announcer.ts';
import { startLevel } from './level.ts';
import { startNotes } from './notes.ts';
import { startPaging } from './paging.ts';
import { startPlace } from './place.ts';
import { startPrint } from './print.ts';
import { startScenes } from './scenes.ts';
import { startShare } from './share.ts';
import { unfold } from './unfold.ts';

/** The voice is fetched when nothing else is waiting, and only where there can be one. */
function startVoice(): void {
	if (!('speechSynthesis' in window)) return;
	const load = (): void => {
		void import('./aloud.ts').then(({ startAloud }) => startAloud()).catch(() => undefined);
	};
	if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 5000 });
	else setTimeout(load, 1000);
}

const leaveMarks = (): void => startMarks(words.leave);

/** Each part stands alone: where one can't start, the words and all the stills are still there. */
for (const start of [
	startMenus,
	startLevel,
	unfold,
	leaveMarks,
	startNotes,
	startScenes,
	startPlace,
	startPaging,
	startPrint,
	startShare,
	startVoice,
]) {
	try {
		start();
	} catch (error) {
		delete document.documentElement.dataset.scripted;
		console.info('The story goes on without', start.name, error);
	}
}
