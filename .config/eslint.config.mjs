import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = (group, message) => ({ group, message });

// Layers: pages → layouts → casts → figures → build → lib. Each may import what stands right of it.
const libraries = out(
	['leaflet', 'leaflet/*', 'chart.js', 'chart.js/*'],
	'Leaflet and Chart.js stay in their live.ts.',
);
const astroOnly = out(['astro', 'astro:*', '**/*.astro'], 'This layer knows no Astro.');
const node = out(['node:*'], 'This layer runs in a browser too.');
const up = (layers) =>
	out(
		layers.map((layer) => `**/${layer}/**`),
		'Import only from layers below.',
	);
const pure = [libraries, astroOnly, node, up(['pages', 'layouts', 'casts', 'build'])];
const layer = (files, patterns, ignores = []) => ({
	files,
	ignores: ['**/*.test.ts', ...ignores],
	rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const live = 'src/figures/*/live*.ts';

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
			// Spreading a string gives its code points, which is what measuring and drawing text needs.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			eqeqeq: 'error',
		},
	},
	...astro.configs['flat/recommended'],
	// Typed linting does not understand imports of .astro files: astro check is their type gate.
	{
		files: ['**/*.astro', '**/*.astro/*.ts', 'src/casts/**/components.ts'],
		extends: [ts.configs.disableTypeChecked],
	},
	// A test that asserts too much fails; a script that makes data is run and looked at.
	{ files: ['**/*.test.ts', '.tools/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
	{ files: ['src/**/*.ts', '.tools/**/*.ts'], rules: { 'max-lines': ['error', { max: 250 }] } },
	layer(['src/lib/**/*.ts'], [...pure, up(['figures'])]),
	layer(['src/figures/*/model.ts'], pure),
	layer(['src/build/**/*.ts'], [libraries, up(['pages', 'layouts', 'casts', 'figures'])]),
	layer(
		['src/figures/**/*.{ts,astro}'],
		[libraries, up(['pages', 'layouts', 'casts'])],
		[live, 'src/figures/*/model.ts'],
	),
	layer(
		[live],
		[libraries, astroOnly, node, up(['pages', 'layouts', 'casts', 'build'])],
		['src/figures/{map,ring,ladder}/**'],
	),
	layer(
		['src/figures/{map,ring}/live*.ts'],
		[
			out(['chart.js', 'chart.js/*'], 'Chart.js is the ladder’s.'),
			astroOnly,
			node,
			up(['pages', 'layouts', 'casts', 'build']),
		],
	),
	layer(
		['src/figures/ladder/live*.ts'],
		[
			out(['leaflet', 'leaflet/*'], 'Leaflet is the map’s.'),
			astroOnly,
			node,
			up(['pages', 'layouts', 'casts', 'build']),
		],
	),
	layer(['src/casts/**/*.{ts,astro}'], [libraries, up(['pages', 'layouts'])]),
	layer(['src/layouts/**/*.{ts,astro}'], [libraries, up(['pages'])]),
);
