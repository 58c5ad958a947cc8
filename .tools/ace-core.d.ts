declare module '@daisy/ace-core' {
	/** What opens one page of a book in a browser and runs Ace's scripts in it; the answer is what they call back with. */
	export interface Runner {
		/** How many pages at once. */
		concurrency: number;
		launch(): Promise<void>;
		close(): Promise<void>;
		run(url: string, scripts: string[], scriptContents: string[]): Promise<unknown>;
	}

	interface Assertion {
		'earl:test': { 'dct:title': string; 'earl:impact': string };
		'earl:result': { 'dct:description': string; html?: string };
	}

	export interface Report {
		'earl:result': { 'earl:outcome': string };
		assertions: { 'earl:testSubject': { url: string }; assertions: Assertion[] }[];
	}

	/** Checks a book, an EPUB file; the report is in EARL. */
	export default function ace(
		book: string,
		options: { cwd: string; outdir: string; silent: boolean; initLogger: boolean },
		runner: Runner,
	): Promise<[job: string, report: Report]>;
}
