def widget():
    return "the widget"
