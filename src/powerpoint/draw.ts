import type PptxGenJS from 'pptxgenjs';
import type { Facts } from '../content/facts.ts';

/** What a slide is drawn with. */
export interface Draw {
	file: PptxGenJS;
	facts: Facts;
	/** Where the story is published, with a closing slash. */
	address: string;
	/** A figure's state as a PNG, drawn once however often it is shown. */
	picture: (figure: string, state: string) => Promise<string>;
}
