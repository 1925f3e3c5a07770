"""Widgets that any page may use: labels, buttons, boxes for numbers and areas."""
