/** Starts the dialog in which a room places people on the Power map. */
import { render } from 'preact';
import { MapDialog } from './map-dialog.tsx';

const root = document.getElementById('app');
if (root) render(<MapDialog />, root);
