import * as z from 'zod';

// The window forbids making code from text. zod would try it once and leave an error in the console.
z.config({ jitless: true });
