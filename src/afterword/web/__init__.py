"""The pages: server-rendered, whole without JavaScript, quicker with it."""
