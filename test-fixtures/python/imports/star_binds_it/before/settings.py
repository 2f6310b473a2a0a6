users = "the users of the settings"
limit = 3
