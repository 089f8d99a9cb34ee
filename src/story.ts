import { mount } from 'svelte';
import Story from './story/Story.svelte';
import './app.css';
import './styles/late.css';

const target = document.getElementById('app');
if (!target) throw new Error('story.html has no element with the id "app"');
mount(Story, { target });
