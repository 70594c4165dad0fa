import { writeFileSync } from 'node:fs';
import { startingPage } from '@/lib/site/starting';
writeFileSync('/tmp/wt/eyes-scratch/plain.html', startingPage('Site'));
