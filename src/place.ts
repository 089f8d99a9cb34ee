import { mount } from 'svelte';
import './app.css';
import './place/place.css';
import './place/paper.css';
import PlacePage from './place/PlacePage.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('place.html has no element with the id "app"');
mount(PlacePage, { target });
