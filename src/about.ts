import { mount } from 'svelte';
import About from './About.svelte';
import './app.css';
import './about.css';

const target = document.getElementById('app');
if (!target) throw new Error('about.html has no element with the id "app"');
mount(About, { target });
