import type { LadderEvent } from '../data.ts';
import { hitBoxes } from '../layout/hits.ts';
import type { Picture } from '../picture.ts';
import type { Rect } from '../../kit/rect.ts';

/** A mark that can be reached: its event, and where a pointer means it. */
export interface Target {
	id: string;
	event: LadderEvent;
	box: Rect;
	/** A repeat or a second dating of an event that has a mark of its own. */
	extra: boolean;
}

/** The marks of a picture in the order in which they are walked: by date, then upwards. */
export function targetsIn(picture: Picture, events: readonly LadderEvent[]): Target[] {
	const boxes = hitBoxes(picture);
	const marks = [...picture.marks].sort((a, b) => a.x - b.x || b.y - a.y);
	return marks.flatMap(({ id, event: of, extra }) => {
		const [event, box] = [events.find((one) => one.id === of), boxes.get(id)];
		return event && box ? [{ id, event, box, extra }] : [];
	});
}
