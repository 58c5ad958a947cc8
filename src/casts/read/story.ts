import { startPlace } from './place.ts';
import { startScenes } from './scenes.ts';
import { startShare } from './share.ts';
import { unfold } from './unfold.ts';

/** Each part stands alone: where one can't start, the words and the stills are still there. */
for (const start of [unfold, startScenes, startPlace, startShare]) {
	try {
		start();
	} catch (error) {
		console.info('The story goes on without', start.name, error);
	}
}
