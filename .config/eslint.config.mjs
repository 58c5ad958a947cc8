import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import interfaceWords from './interface-words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = (group, message) => ({ group, message });

// Floors: pages → publish → products → figures → site → content → words → lib. Each may import what stands right of it, and a
// product no other product: its folder may be deleted with its page.
const products = [
	'story',
	'evidence',
	'about',
	'embed',
	'newsroom',
	'slides',
	'powerpoint',
	'lesson',
	'papers',
	'epub',
	'offline',
];
const floors = [['lib'], ['words'], ['content'], ['site'], ['figures'], products, ['publish'], ['pages']];
const libraries = out(
	['leaflet', 'leaflet/*', 'chart.js', 'chart.js/*'],
	'Leaflet and Chart.js stay in their live.ts.',
);
const astroOnly = out(['astro', 'astro:*', '**/*.astro'], 'This layer knows no Astro.');
const node = out(['node:*'], 'This layer runs in a browser too.');
const folders = (names) => names.map((name) => `**/${name}/**`);
const above = (name) => {
	const floor = floors.findIndex((names) => names.includes(name));
	return out(folders(floors.slice(floor + 1).flat()), 'Import only from floors below.');
};
/** What runs in a browser is given the few phrases that it needs with its data. */
const words = out(['**/words/index.ts', '**/words/en.ts', '**/words/en/**'], 'The page hands the browser its words.');
const pure = [libraries, astroOnly, node];
const layer = (files, patterns, ignores = []) => ({
	files,
	ignores: ['**/*.test.ts', ...ignores],
	rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const liveIn = (figures) => [`src/figures/${figures}/live.ts`, `src/figures/${figures}/live/**/*.ts`];
const live = liveIn('*');
const liveOf = (figures, other, whose) =>
	layer(liveIn(figures), [out(other, whose), astroOnly, node, words, above('figures')]);

export default defineConfig(
	globalIgnores(['**/dist/', '**/.astro/', '**/.cache/', '**/test-results/', 'node_modules/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.ts', '**/*.astro'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			// A fifth of the linter's time for types that the compiler refuses here altogether (erasableSyntaxOnly in tsconfig.json).
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			// Spreading a string gives its code points, which is what measuring and drawing text needs.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			eqeqeq: 'error',
		},
	},
	...astro.configs['flat/recommended'],
	// Typed linting does not understand imports of .astro files: astro check is their type gate.
	{
		files: ['**/*.astro', '**/*.astro/*.ts', 'src/*/**/components.ts'],
		extends: [ts.configs.disableTypeChecked],
	},
	// A test that asserts too much fails; a script that makes data is run and looked at.
	{ files: ['**/*.test.ts', '.tools/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
	{ files: ['src/**/*.ts', '.tools/**/*.ts', 'e2e/**/*.ts'], rules: { 'max-lines': ['error', { max: 200 }] } },
	{
		files: ['src/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'max-lines-per-function': ['error', { max: 60 }] },
	},
	layer(['src/lib/**/*.ts'], [...pure, above('lib')]),
	layer(['src/words/**/*.ts'], [...pure, above('words')]),
	layer(['src/content/**/*.ts'], [libraries, above('content')]),
	layer(['src/site/**/*.{ts,astro}'], [libraries, above('site')]),
	layer(['src/figures/*/model.ts'], [...pure, words, above('figures')]),
	layer(['src/figures/**/*.{ts,astro}'], [libraries, above('figures')], [...live, 'src/figures/*/model.ts']),
	layer(live, [libraries, astroOnly, node, words, above('figures')], ['src/figures/{map,ring,ladder}/**']),
	liveOf('{map,ring}', ['chart.js', 'chart.js/*'], 'Chart.js is the ladder’s.'),
	liveOf('ladder', ['leaflet', 'leaflet/*'], 'Leaflet is the map’s.'),
	...products.map((name) => {
		const others = products.filter((other) => other !== name);
		return layer(
			[`src/${name}/**/*.{ts,astro}`],
			[libraries, above(name), out(folders(others), 'A product imports no other product.')],
		);
	}),
	layer(['src/*/client/**/*.ts'], [libraries, astroOnly, node, words]),
	{
		files: ['src/**/*.ts', 'src/**/*.astro'],
		ignores: [
			...['**/*.test.ts', 'src/words/**', 'src/content/**'],
			// Names of fonts, and the text of a licence.
			...['src/site/early/early.ts', 'src/powerpoint/look.ts', 'src/newsroom/licence.ts'],
		],
		plugins: { house: { rules: { 'interface-words': interfaceWords } } },
		rules: { 'house/interface-words': 'error' },
	},
	layer(['src/publish/**/*.ts'], [libraries, above('publish')]),
);
