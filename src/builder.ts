import { mount } from 'svelte';
import './app.css';
import './styles/late.css';
import Builder from './builder/Builder.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('builder.html has no element with the id "app"');
mount(Builder, { target });
