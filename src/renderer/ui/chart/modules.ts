// The parts of the chart library that are used, registered once.

import { BarController, BarElement, Chart, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, LineController, LineElement, LinearScale, PointElement, Tooltip);

export { Chart };
