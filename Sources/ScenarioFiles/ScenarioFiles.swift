// story
