import { decl, rule, type Declaration, type Plugin } from 'postcss';
import { dark, light } from '../palette.ts';

const themes: Record<string, Record<string, string>> = { light, dark };

const classOf = (letter: 'f' | 's', prop: string, role: string) =>
	rule({ selector: `.${letter}-${role}`, nodes: [decl({ prop, value: `var(--${role})` })] });

/**
 * The palette in style sheets: `@palette light;` stands for the colours of a theme as custom properties, and `@marks paper ink;`
 * for the classes that fill (`f-paper`) and stroke (`s-paper`) with these roles, as in files of stills; no line is as deep as the sea.
 */
export const paletteCss: Plugin = {
	postcssPlugin: 'palette',
	AtRule: {
		palette(at) {
			const theme = themes[at.params];
			if (!theme) throw at.error(`there is no theme “${at.params}”`);
			at.replaceWith(Object.entries(theme).map(([role, value]): Declaration => decl({ prop: `--${role}`, value })));
		},
		marks(at) {
			const roles = at.params.split(/\s+/);
			const strange = roles.find((role) => !(role in light));
			if (strange !== undefined) throw at.error(`the palette has no “${strange}”`);
			at.replaceWith(
				roles.flatMap((role) => [
					classOf('f', 'fill', role),
					...(role.startsWith('deep') ? [] : [classOf('s', 'stroke', role)]),
				]),
			);
		},
	},
};
