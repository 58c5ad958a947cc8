import { outlineOf } from './paths.ts';
import { placeOf, plain, styleOf, type Style } from './style.ts';
import { numberOf, referred, silent, sizeOf, type Element, type SvgTree } from './svg-tree.ts';

/** How far letters reach below their baseline, for their size. */
const descent = 0.25;

/** The y below which a drawing has nothing but paper, in its own units. */
export function lowest(tree: SvgTree): number {
	const size = sizeOf(tree.root);
	const below = (element: Element, around: Style, from: number, by: number): number => {
		if (silent.has(element.name)) return 0;
		const style = styleOf(element, around);
		const { y, scale } = placeOf(element);
		const [top, unit] = [from + y * by, by * scale];
		if (element.name === 'text')
			return top + (numberOf(element, 'y') + descent * numberOf(element, 'font-size')) * unit;
		if (element.name === 'use') return below(referred(tree, element, 'href'), style, top, unit);
		const painted = style.stroke ?? (style.fill === 'paper' ? undefined : style.fill);
		const outline = painted && outlineOf(element, size);
		if (outline) return top + (outline.getBounds().maxY + (style.stroke ? style.width / 2 : 0)) * unit;
		return Math.max(0, ...element.children.map((child) => below(child, style, top, unit)));
	};
	return Math.min(size.height, below(tree.root, plain, 0, 1));
}
