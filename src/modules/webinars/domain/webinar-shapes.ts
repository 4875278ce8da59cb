/** The code of the shape in which webinars and conferences are written. */
export const webinarShapeCode = 'webinar'

/** The code of the shape in which series are written. */
export const seriesShapeCode = 'webinar-series'
