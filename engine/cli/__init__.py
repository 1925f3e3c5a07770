"""The command line: options, texts on the terminal, exit codes. It decides nothing that another
door would not."""
