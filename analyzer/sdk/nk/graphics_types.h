/* Points and bounds on a screen */
#ifndef NK_GRAPHICS_TYPES_H
#define NK_GRAPHICS_TYPES_H

#include <nk/iokit_types.h>

typedef struct IOGPoint { SInt16 x, y; } IOGPoint; typedef struct IOGSize { SInt16 width, height; } IOGSize;
typedef struct IOGBounds { SInt16 minx, maxx, miny, maxy; } IOGBounds;
typedef IOGPoint Point; typedef IOGBounds Bounds;

#endif
