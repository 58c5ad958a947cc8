import { worldAt } from '../../kit/mercator.ts';
import { copiesIn, inSheet, type Sheet } from '../land/coast.ts';
import { seen, type Size, type View } from '../view.ts';

/** The `viewBox` in which an SVG of this size, px, shows a sheet as a view has it. */
export function viewBox(sheet: Sheet, view: View, { width, height }: Size): string {
	const { left, top } = inSheet(sheet, seen(view, { width, height }));
	const scale = worldAt(sheet.zoom) / view.world;
	return `${left} ${top} ${width * scale} ${height * scale}`;
}

/** What shows a level in a view and none of the others: its copies to the east and west, each a group that `write` makes when it is first seen, `x` units from the sheet's own place. */
export function copies<Level extends { sheet: Sheet }>(svg: Element, write: (level: Level, x: number) => string) {
	const groups = new Map<string, Element>();
	function groupOf(level: Level, copy: number): Element | undefined {
		const key = `${level.sheet.zoom} ${copy}`;
		if (!groups.has(key)) {
			svg.insertAdjacentHTML('beforeend', `<g>${write(level, copy * worldAt(level.sheet.zoom))}</g>`);
			if (svg.lastElementChild) groups.set(key, svg.lastElementChild);
		}
		return groups.get(key);
	}
	return (level: Level, view: View, size: Size): void => {
		svg.setAttribute('viewBox', viewBox(level.sheet, view, size));
		const shown = copiesIn(level.sheet, seen(view, size)).map((copy) => groupOf(level, copy));
		for (const group of groups.values()) group.setAttribute('display', shown.includes(group) ? 'inline' : 'none');
	};
}
