/** Starts the sidebar, at the view that the menu asked for. */
import { render } from 'preact';
import { App } from './app.tsx';
import { viewFromMenu } from './place.ts';

/** The menu adds its `<meta name="view">` after this script, so nothing is read before the page is whole. */
document.addEventListener('DOMContentLoaded', () => {
  const asked = document.querySelector('meta[name="view"]')?.getAttribute('content');
  const root = document.getElementById('app');
  if (root) render(<App first={viewFromMenu(asked)} />, root);
});
