import { minifySync } from 'rolldown/utils';
import { oldest } from './oldest.ts';

/** A script that stands in a page, as short as the oldest browsers read it, as every reader fetches it; throws where it can't be read. */
export function bareScript(script: string): string {
	const { code, errors } = minifySync('inline.js', script, { compress: { target: oldest } });
	const [error] = errors;
	if (error) throw new Error(`A script in a page can’t be read: ${error.message}`);
	return code;
}
