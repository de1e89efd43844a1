"""The addresses, and the pages for what went wrong."""

from django.urls import include, path

urlpatterns = [path("", include("afterword.web.urls"))]

handler400 = "afterword.web.views.errors.bad_request"
handler403 = "afterword.web.views.errors.forbidden"
handler404 = "afterword.web.views.errors.not_found"
handler500 = "afterword.web.views.errors.broken"
