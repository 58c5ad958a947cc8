import { startTour } from '../../figures/kit/live/tour.ts';
import type { EmbedData } from '../data.ts';

// The script that comes when the figure of an embedded page is live: it gives it the tour whose words stand in the page.
const root = document.querySelector<HTMLElement>('.embed-mount');
const page = JSON.parse(document.getElementById('embed-data')?.textContent ?? 'null') as EmbedData | null;
if (root && page) startTour({ root, holder: document.documentElement }, page.tour);
